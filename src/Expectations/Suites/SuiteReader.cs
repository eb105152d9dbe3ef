namespace ContactCenter.Expectations.Suites;

/// <summary>Placeholder.</summary>
public static class SuiteReader;
