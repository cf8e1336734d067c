import Testing

@Test func placeholderLayering() {}
