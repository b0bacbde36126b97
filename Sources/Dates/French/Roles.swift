/// Gives each date found its role, from the words around it.
func readings(_ found: [Found], tokens: [Token]) -> [Reading] {
    found.map { found in
        Reading(
            span: found.span, range: found.range, role: found.isOpenStart ? .deadline : .unknown,
            confidence: 0.5,
            remarks: found.remarks, isOpenEnded: found.isOpenEnded, isRecurrent: found.isRecurrent,
            isCancelled: false, isPostponed: false)
    }
}
