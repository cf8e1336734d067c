import Testing

@Test func placeholderReporter() {}
