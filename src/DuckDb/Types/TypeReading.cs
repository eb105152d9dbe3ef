using ContactCenter.DuckDb.Interop;
using static ContactCenter.DuckDb.Interop.LibDuckDb;

namespace ContactCenter.DuckDb.Types;

/// <summary>Makes a <see cref="ColumnType"/> of a logical type of libduckdb.</summary>
internal static unsafe class TypeReading
{
    /// <summary>Reads a logical type and frees it.</summary>
    public static ColumnType Take(nint logicalType)
    {
        using var type = new LogicalTypeHandle(logicalType);
        return Read(type.Value);
    }

    private static ColumnType Read(nint type)
    {
        var id = duckdb_get_type_id(type);
        var alias = TakeText(duckdb_logical_type_get_alias(type));
        return id switch
        {
            TypeId.Decimal => new ColumnType
            {
                Id = id,
                Physical = duckdb_decimal_internal_type(type),
                Alias = alias,
                Width = duckdb_decimal_width(type),
                Scale = duckdb_decimal_scale(type),
            },
            TypeId.Enum => new ColumnType { Id = id, Physical = duckdb_enum_internal_type(type), Alias = alias, Labels = Labels(type) },
            TypeId.Array => new ColumnType
            {
                Id = id,
                Physical = id,
                Alias = alias,
                ArraySize = checked((int)duckdb_array_type_array_size(type)),
                Parts = [new TypePart("", Take(duckdb_array_type_child_type(type)))],
            },
            _ => new ColumnType { Id = id, Physical = id, Alias = alias, Parts = Parts(id, type) },
        };
    }

    private static TypePart[] Parts(TypeId id, nint type) => id switch
    {
        TypeId.List => [new TypePart("", Take(duckdb_list_type_child_type(type)))],
        TypeId.Map => [new TypePart("key", Take(duckdb_map_type_key_type(type))), new TypePart("value", Take(duckdb_map_type_value_type(type)))],
        TypeId.Struct => Fields(type),
        TypeId.Union => Members(type),
        _ => [],
    };

    private static TypePart[] Fields(nint type)
    {
        var fields = new TypePart[duckdb_struct_type_child_count(type)];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = new TypePart(TakeText(duckdb_struct_type_child_name(type, (ulong)i)) ?? "", Take(duckdb_struct_type_child_type(type, (ulong)i)));

        return fields;
    }

    private static TypePart[] Members(nint type)
    {
        var members = new TypePart[duckdb_union_type_member_count(type)];
        for (var i = 0; i < members.Length; i++)
            members[i] = new TypePart(TakeText(duckdb_union_type_member_name(type, (ulong)i)) ?? "", Take(duckdb_union_type_member_type(type, (ulong)i)));

        return members;
    }

    private static string[] Labels(nint type)
    {
        var labels = new string[duckdb_enum_dictionary_size(type)];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = TakeText(duckdb_enum_dictionary_value(type, (ulong)i)) ?? "";

        return labels;
    }
}
