internal import ArgumentParser

@main
struct Moisson: ParsableCommand {}
