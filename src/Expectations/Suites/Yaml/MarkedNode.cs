using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.Yaml;

/// <summary>A value of a YAML file that knows where it stands.</summary>
/// <param name="Mark">Where it starts.</param>
internal abstract record MarkedNode(SourceMark Mark)
{
    /// <summary>What it is, for people: <c>the number 5</c>, <c>a list</c>.</summary>
    public abstract string What { get; }

    /// <summary>How many nodes it holds, itself included; an alias counts whole wherever it stands.</summary>
    public virtual long Size => 1;

    /// <summary>Null, as a suite writes it: <c>null</c>, <c>~</c> or nothing at all.</summary>
    public bool IsNull => this is MarkedScalar { Value.Kind: LiteralKind.Null };
}

/// <summary>A scalar.</summary>
/// <param name="Mark">Where it starts.</param>
/// <param name="Text">Its text, variables filled in.</param>
/// <param name="IsPlain">False when it is quoted or a block, and so is text whatever it looks like.</param>
internal sealed record MarkedScalar(SourceMark Mark, string Text, bool IsPlain) : MarkedNode(Mark)
{
    private const int Shown = 60;

    /// <summary>What it stands for.</summary>
    public Literal Value { get; } = IsPlain ? CoreSchema.Read(Text) : Literal.OfText(Text);

    /// <summary>A number that no value can be compared with: <c>.inf</c>, <c>.nan</c>. Its <see cref="Value"/> is text.</summary>
    public bool IsNotFinite => IsPlain && CoreSchema.IsNotFinite(Text);

    /// <summary>True when a fault has been told of it already, so that nothing more need be said.</summary>
    public bool IsBroken { get; init; }

    /// <inheritdoc/>
    public override string What => Value.Kind switch
    {
        LiteralKind.Number => $"the number {Text}",
        LiteralKind.Boolean => Value.Text,
        LiteralKind.Null => "null",
        _ when IsNotFinite => $"{Text}, which is no finite number",
        _ when Text.Length > Shown => $"the text '{Text[..Shown]}…'",
        _ => $"the text '{Text}'",
    };
}

/// <summary>A list.</summary>
/// <param name="Mark">Where it starts.</param>
/// <param name="Items">Its items.</param>
internal sealed record MarkedList(SourceMark Mark, IReadOnlyList<MarkedNode> Items) : MarkedNode(Mark)
{
    /// <inheritdoc/>
    public override string What => Items.Count == 0 ? "an empty list" : "a list";

    /// <inheritdoc/>
    public override long Size { get; } = 1 + Items.Sum(i => i.Size);
}

/// <summary>A mapping.</summary>
/// <param name="Mark">Where it starts.</param>
/// <param name="Entries">Its entries in their order, each key once.</param>
internal sealed record MarkedMapping(SourceMark Mark, IReadOnlyList<MarkedEntry> Entries) : MarkedNode(Mark)
{
    /// <summary>The value of a key that it has.</summary>
    public MarkedNode Value(string key) => Entries.First(e => e.Name == key).Value;

    /// <inheritdoc/>
    public override string What => Entries.Count == 0 ? "an empty mapping" : "a mapping";

    /// <inheritdoc/>
    public override long Size { get; } = 1 + Entries.Sum(e => 1 + e.Value.Size);
}

/// <summary>An entry of a mapping.</summary>
/// <param name="Key">The key; always text.</param>
/// <param name="Value">The value.</param>
internal sealed record MarkedEntry(MarkedScalar Key, MarkedNode Value)
{
    /// <summary>The key's text.</summary>
    public string Name => Key.Text;

    /// <summary>Where the key stands.</summary>
    public SourceMark Mark => Key.Mark;
}
