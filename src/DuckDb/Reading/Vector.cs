using System.Runtime.CompilerServices;
using ContactCenter.DuckDb.Interop;
using ContactCenter.DuckDb.Types;

namespace ContactCenter.DuckDb.Reading;

/// <summary>
/// One column of the current chunk, or a part of a nested one: DuckDB's own memory, seen through its type. It is pointed at the next
/// chunk's memory by <see cref="Bind"/>; nothing read from it outlives that.
/// </summary>
/// <param name="name">The column's name, for messages; parts have that of their column.</param>
/// <param name="type">The type of the values.</param>
internal sealed unsafe class Vector(string name, ColumnType type)
{
    private nint handle;
    private void* data;
    private ulong* validity;
    private Vector[]? parts;
    private bool partsAreBound;

    public string Name => name;

    public ColumnType Type => type;

    public void Bind(nint vector)
    {
        handle = vector;
        data = LibDuckDb.duckdb_vector_get_data(vector);
        validity = LibDuckDb.duckdb_vector_get_validity(vector);
        partsAreBound = false;
    }

    /// <summary>Whether the row is NULL. DuckDB keeps a bit for each row, or no bits at all when there is no NULL.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNull(long row) =>
        type.Id == TypeId.SqlNull || (validity is not null && (validity[row >> 6] & (1UL << (int)(row & 63))) == 0);

    /// <summary>The row's value as it is stored.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T At<T>(long row)
        where T : unmanaged => Unsafe.ReadUnaligned<T>((T*)data + row);

    /// <summary>The bytes of a VARCHAR, BLOB or another type that is stored as such.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Bytes(long row) => NativeText.Bytes((NativeText*)data + row);

    /// <summary>The vector of a part: a struct's field, or the elements of all lists one behind the other.</summary>
    public Vector Part(int index)
    {
        if (!partsAreBound)
            BindParts();

        return parts![index];
    }

    private void BindParts()
    {
        parts ??= MakeParts();
        if (type.Id == TypeId.Map)
        {
            // A map is a list of structs of key and value.
            var entries = LibDuckDb.duckdb_list_vector_get_child(handle);
            parts[0].Bind(LibDuckDb.duckdb_struct_vector_get_child(entries, 0));
            parts[1].Bind(LibDuckDb.duckdb_struct_vector_get_child(entries, 1));
        }
        else
        {
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i].Bind(type.Id switch
                {
                    TypeId.List => LibDuckDb.duckdb_list_vector_get_child(handle),
                    TypeId.Array => LibDuckDb.duckdb_array_vector_get_child(handle),
                    _ => LibDuckDb.duckdb_struct_vector_get_child(handle, (ulong)i),
                });
            }
        }

        partsAreBound = true;
    }

    private Vector[] MakeParts()
    {
        // A union is a struct whose first field, which its type does not list, tells the member.
        var tag = type.Id == TypeId.Union ? 1 : 0;
        var made = new Vector[type.Parts.Count + tag];
        if (tag == 1)
            made[0] = new Vector(name, new ColumnType { Id = TypeId.UTinyInt, Physical = TypeId.UTinyInt });
        for (var i = tag; i < made.Length; i++)
            made[i] = new Vector(name, type.Parts[i - tag].Type);

        return made;
    }
}
