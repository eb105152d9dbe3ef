namespace ContactCenter.Expectations.Columns;

/// <summary>How many of several patterns a text must match.</summary>
public enum MatchOn
{
    /// <summary>One of them is enough. The default.</summary>
    Any,

    /// <summary>Every one.</summary>
    All,
}
