namespace ContactCenter.DuckDb;

/// <summary>What sort of error DuckDB raised: the words before "Error:" in its message.</summary>
public enum DuckDbErrorType
{
    /// <summary>A sort that is not listed here.</summary>
    Other,

    /// <summary>The text is no SQL.</summary>
    Parser,

    /// <summary>A name or a type in the SQL does not fit: no such column, no such function for these types.</summary>
    Binder,

    /// <summary>There is no such table, view, schema or setting, or there is one already.</summary>
    Catalog,

    /// <summary>A value can't be converted to a type.</summary>
    Conversion,

    /// <summary>A value is out of its type's range.</summary>
    OutOfRange,

    /// <summary>A constraint of a table is violated.</summary>
    Constraint,

    /// <summary>A file could not be read or written, or its content is not what it should be.</summary>
    InputOutput,

    /// <summary>An argument or a file's content is not acceptable.</summary>
    InvalidInput,

    /// <summary>The memory limit is too small for the query.</summary>
    OutOfMemory,

    /// <summary>The transaction can't go on: a conflict with another one, or an earlier error in it.</summary>
    Transaction,

    /// <summary>The query was interrupted.</summary>
    Interrupt,

    /// <summary>DuckDB's settings don't allow what was asked for.</summary>
    Permission,

    /// <summary>DuckDB can't do this (yet).</summary>
    NotImplemented,

    /// <summary>The database could not be opened or connected to.</summary>
    Connection,

    /// <summary>A fault of DuckDB itself; after it the database must be opened anew.</summary>
    Internal,
}
