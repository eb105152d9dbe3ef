using System.Collections;
using System.Data.Common;

namespace ContactCenter.DuckDb;

/// <summary>A command's parameters. <c>$name</c> takes the one of that name in any case, <c>$1</c> and the first <c>?</c> the first.</summary>
public sealed class DuckDbParameterCollection : DbParameterCollection
{
    private readonly List<DuckDbParameter> items = [];

    /// <inheritdoc/>
    public override int Count => items.Count;

    /// <inheritdoc/>
    public override object SyncRoot => ((ICollection)items).SyncRoot;

    /// <summary>The parameter at a position, beginning with 0.</summary>
    public new DuckDbParameter this[int index]
    {
        get => items[index];
        set => items[index] = value;
    }

    /// <summary>Adds a value that goes by its position.</summary>
    public DuckDbParameter AddValue(object? value) => Append(new DuckDbParameter(value));

    /// <summary>Adds a value that goes by its name, with or without the <c>$</c>.</summary>
    public DuckDbParameter AddWithValue(string name, object? value) => Append(new DuckDbParameter(name, value));

    /// <summary>Adds a parameter.</summary>
    /// <returns>Its position.</returns>
    /// <exception cref="ArgumentException">It is no <see cref="DuckDbParameter"/>.</exception>
    public override int Add(object value)
    {
        items.Add(Own(value));
        return items.Count - 1;
    }

    /// <inheritdoc/>
    public override void AddRange(Array values)
    {
        foreach (var value in values)
            Add(value);
    }

    /// <inheritdoc/>
    public override void Clear() => items.Clear();

    /// <inheritdoc/>
    public override bool Contains(object value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override bool Contains(string value) => IndexOf(value) >= 0;

    /// <inheritdoc/>
    public override void CopyTo(Array array, int index) => ((ICollection)items).CopyTo(array, index);

    /// <inheritdoc/>
    public override IEnumerator GetEnumerator() => items.GetEnumerator();

    /// <inheritdoc/>
    public override int IndexOf(object value) => value is DuckDbParameter parameter ? items.IndexOf(parameter) : -1;

    /// <summary>The position of the parameter of this name, in any case, with or without the <c>$</c>; -1 when there is none.</summary>
    public override int IndexOf(string parameterName)
    {
        var name = parameterName.AsSpan().TrimStart("$@:");
        for (var i = 0; i < items.Count; i++)
        {
            if (name.Length > 0 && name.Equals(items[i].ParameterName, StringComparison.OrdinalIgnoreCase))
                return i;
        }

        return -1;
    }

    /// <inheritdoc/>
    public override void Insert(int index, object value) => items.Insert(index, Own(value));

    /// <inheritdoc/>
    public override void Remove(object value) => items.Remove(Own(value));

    /// <inheritdoc/>
    public override void RemoveAt(int index) => items.RemoveAt(index);

    /// <inheritdoc/>
    public override void RemoveAt(string parameterName) => items.RemoveAt(Found(parameterName));

    /// <summary>The position of the value for a statement's parameter: by name, or by number; -1 when there is none.</summary>
    internal int IndexOfParameter(string nameOrNumber)
    {
        var index = IndexOf(nameOrNumber);
        return index < 0 && int.TryParse(nameOrNumber, out var number) && number >= 1 && number <= items.Count ? number - 1 : index;
    }

    internal string Describe(int index) => items[index].ParameterName is { Length: > 0 } name ? $"${name}" : $"value {index + 1}";

    internal string DescribeAll() => string.Join(", ", Enumerable.Range(0, items.Count).Select(Describe));

    /// <inheritdoc/>
    protected override DbParameter GetParameter(int index) => items[index];

    /// <inheritdoc/>
    protected override DbParameter GetParameter(string parameterName) => items[Found(parameterName)];

    /// <inheritdoc/>
    protected override void SetParameter(int index, DbParameter value) => items[index] = Own(value);

    /// <inheritdoc/>
    protected override void SetParameter(string parameterName, DbParameter value) => items[Found(parameterName)] = Own(value);

    private static DuckDbParameter Own(object value) => value as DuckDbParameter
        ?? throw new ArgumentException($"A {nameof(DuckDbParameter)} was expected, not a {value?.GetType().Name ?? "null"}. For a plain value use AddValue.", nameof(value));

    private DuckDbParameter Append(DuckDbParameter parameter)
    {
        items.Add(parameter);
        return parameter;
    }

    private int Found(string name) => IndexOf(name) is >= 0 and var index
        ? index
        : throw new ArgumentException($"There is no parameter '{name}'; there are: {DescribeAll()}.", nameof(name));
}
