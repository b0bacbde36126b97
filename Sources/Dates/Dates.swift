// Dates: what people's French says of when something is.
//
// It reads texts (« les 25 et 26 juin derniers ») into spans that are never more precise than the words, and tells what each
// date is for. It never asks the clock, guesses a date that is not in the text, or takes more than linear time. The dates that
// machines write are read by `FeedDate` of the room Calendar.
//
// Start reading at `French/FrenchDates.swift` and `Moment.swift`.
