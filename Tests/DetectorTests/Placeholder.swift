import Testing

@Test func placeholderDetector() {}
