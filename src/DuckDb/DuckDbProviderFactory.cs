using System.Data.Common;

namespace ContactCenter.DuckDb;

/// <summary>Makes this provider's objects for code that knows System.Data.Common only.</summary>
public sealed class DuckDbProviderFactory : DbProviderFactory
{
    /// <summary>The only instance.</summary>
    public static readonly DuckDbProviderFactory Instance = new();

    private DuckDbProviderFactory()
    {
    }

    /// <inheritdoc/>
    public override DbConnection CreateConnection() => new DuckDbConnection();

    /// <inheritdoc/>
    public override DbCommand CreateCommand() => new DuckDbCommand();

    /// <inheritdoc/>
    public override DbParameter CreateParameter() => new DuckDbParameter();

    /// <inheritdoc/>
    public override DbConnectionStringBuilder CreateConnectionStringBuilder() => new DuckDbConnectionStringBuilder();

    /// <inheritdoc/>
    public override DbDataSource CreateDataSource(string connectionString) => new DuckDbDataSource(connectionString);
}
