using ContactCenter.DuckDb.Interop;
using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb.Appending;

/// <summary>One column of the chunk that is being filled: DuckDB's memory, to be written.</summary>
internal sealed unsafe class AppendColumn(string name, ColumnType type)
{
    private nint vector;
    private void* data;
    private ulong* validity;
    private Dictionary<string, int>? labels;

    public string Name => name;

    public ColumnType Type => type;

    public TypeId Id { get; } = type.Id;

    public void Bind(nint handle)
    {
        vector = handle;
        data = LibDuckDb.duckdb_vector_get_data(handle);
        validity = null;
    }

    public void Set<T>(int row, T value)
        where T : unmanaged => ((T*)data)[row] = value;

    /// <summary>The row's text, to be filled in.</summary>
    public NativeText* Text(int row) => (NativeText*)data + row;

    public void SetNull(int row)
    {
        if (validity is null)
        {
            LibDuckDb.duckdb_vector_ensure_validity_writable(vector);
            validity = LibDuckDb.duckdb_vector_get_validity(vector);
        }

        validity[row >> 6] &= ~(1UL << (row & 63));

        // Nothing may be left of an earlier row: DuckDB looks at the pointer of a long text even when it is NULL.
        if (Id is TypeId.Varchar or TypeId.Blob)
            *Text(row) = default;
    }

    /// <summary>The number of an ENUM's label; -1 when it has none such.</summary>
    public int LabelIndex(string label)
    {
        if (labels is null)
        {
            labels = new Dictionary<string, int>(type.Labels.Count, StringComparer.Ordinal);
            for (var i = 0; i < type.Labels.Count; i++)
                labels[type.Labels[i]] = i;
        }

        return labels.GetValueOrDefault(label, -1);
    }
}
