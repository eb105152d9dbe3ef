using System.Collections;
using System.Runtime.CompilerServices;
using ContactCenter.DuckDb.Interop;
using static ContactCenter.DuckDb.Interop.LibDuckDb;

namespace ContactCenter.DuckDb.Running;

/// <summary>
/// Lists and arrays as DuckDB lists. DuckDB would convert elements to the first one's type, and round them; so all must be of one type.
/// </summary>
internal static unsafe class NativeLists
{
    public static nint Create(IEnumerable elements, string parameter)
    {
        var values = new List<ValueHandle>();
        try
        {
            Type? type = null;
            var scale = 0;
            foreach (var element in elements)
            {
                if (element is not null and not DBNull)
                    type = OneType(type, element, parameter);
                if (element is decimal number)
                    scale = Math.Max(scale, number.Scale);
                values.Add(NativeValues.Create(element, parameter));
            }

            using var elementType = ElementType(type ?? DeclaredType(elements.GetType()), scale, parameter);

            // DuckDB wants an address also for no elements.
            var pointers = new nint[Math.Max(1, values.Count)];
            for (var i = 0; i < values.Count; i++)
                pointers[i] = values[i].Value;

            fixed (nint* first = pointers)
            {
                var list = duckdb_create_list_value(elementType.Type, first, (ulong)values.Count);
                return list != 0 ? list : throw new ArgumentException(
                    $"DuckDB takes no list of the {values.Count} elements in the parameter ${parameter}.", nameof(elements));
            }
        }
        finally
        {
            foreach (var value in values)
                value.Dispose();
        }
    }

    private static Type OneType(Type? known, object element, string parameter)
    {
        if (element is IEnumerable and not string and not byte[])
            throw new NotSupportedException($"The parameter ${parameter} is a list of lists. Pass a list of plain values.");
        if (known is null || known == element.GetType())
            return element.GetType();

        throw new ArgumentException(
            $"The list in the parameter ${parameter} has elements of the types {known.Name} and {element.GetType().Name}. Pass elements of one type.",
            nameof(element));
    }

    /// <summary>The type that a list without elements was declared with; text when it tells none.</summary>
    private static Type DeclaredType(Type list)
    {
        var declared = list.IsArray ? list.GetElementType()! : list.IsGenericType ? list.GetGenericArguments()[0] : typeof(string);
        return declared == typeof(object) ? typeof(string) : Nullable.GetUnderlyingType(declared) ?? declared;
    }

    /// <summary>The DuckDB type of a CLR type: that of a value of it. Decimals take the type that holds all their digits.</summary>
    private static TypeSample ElementType(Type type, int scale, string parameter)
    {
        if (type == typeof(decimal))
            return new TypeSample(new LogicalTypeHandle(duckdb_create_decimal_type(38, (byte)scale)), null);

        object sample = type == typeof(string) ? "" : type == typeof(byte[]) ? Array.Empty<byte>() : RuntimeHelpers.GetUninitializedObject(type);
        return new TypeSample(null, NativeValues.Create(sample, parameter));
    }

    private sealed record TypeSample(LogicalTypeHandle? Own, ValueHandle? Sample) : IDisposable
    {
        public nint Type => Own?.Value ?? duckdb_get_value_type(Sample!.Value);

        public void Dispose()
        {
            Own?.Dispose();
            Sample?.Dispose();
        }
    }
}
