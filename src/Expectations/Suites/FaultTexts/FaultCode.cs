namespace ContactCenter.Expectations.Suites.FaultTexts;

/// <summary>A kind of fault.</summary>
/// <param name="Code">Stable: <c>CCQ1xx</c> of YAML and the document, 2xx of columns, 3xx of expectations, 4xx of references and data, 5xx of pipelines.</param>
/// <param name="Meaning">What is wrong, in general, without a full stop.</param>
public sealed record FaultCode(string Code, string Meaning);
