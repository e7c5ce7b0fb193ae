/// The natural logarithm of a number from 1 on, by arithmetic alone, so that the browser finds the same bits.
///
/// Halved until below 1.5, then ln m = 2 artanh((m − 1) / (m + 1)) by its series.
func naturalLogarithm(_ number: Double) -> Double {
    var rest = number
    var halvings = 0.0
    while rest >= 1.5 {
        rest /= 2
        halvings += 1
    }
    let step = (rest - 1) / (rest + 1)
    let square = step * step
    var power = step
    var sum = 0.0
    for divisor in stride(from: 1.0, through: 19.0, by: 2.0) {
        sum += power / divisor
        power *= square
    }
    return halvings * 0.6931471805599453 + 2 * sum
}
