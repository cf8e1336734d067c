extension Figure.Ink {
  /// Red, green and blue from 0 to 1.
  ///
  /// In grey print the eight fall at 0, 22, 45, 70, 92, 100, 25 and 84 % of white; the accent is always
  /// doubled by a shape, a dash or a place, never the only difference.
  var components: (red: Double, green: Double, blue: Double) {
    switch self {
    case .black: (0, 0, 0)
    case .dark: (0.22, 0.22, 0.22)
    case .middle: (0.45, 0.45, 0.45)
    case .light: (0.70, 0.70, 0.70)
    case .faint: (0.92, 0.92, 0.92)
    case .white: (1, 1, 1)
    case .accent: (0.55, 0.15, 0.10)
    case .accentLight: (0.93, 0.82, 0.78)
    }
  }

  /// `#8c261a`.
  var hex: String {
    let (red, green, blue) = components
    return [red, green, blue].reduce("#") { text, part in
      let byte = String(Int((part * 255).rounded()), radix: 16)
      return text + (byte.count == 1 ? "0" + byte : byte)
    }
  }
}
