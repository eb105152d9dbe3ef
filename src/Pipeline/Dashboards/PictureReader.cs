using System.Data.Common;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Masking;
using ContactCenter.Expectations.Results.Dashboards;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Dashboards;

/// <summary>Reads the rows of pictures.</summary>
/// <param name="tables">The tables as pictures see them.</param>
/// <param name="connection">The engine.</param>
internal sealed class PictureReader(PictureTables tables, DuckDbConnection connection)
{
    /// <summary>What figures rest on, by the names of bases; the fault instead where that can't be read.</summary>
    public BasesRead Bases(PictureSql sql, CancellationToken cancel)
    {
        var bases = new Dictionary<string, (long Used, long All)>(StringComparer.Ordinal);
        var fault = Try(
            sql,
            reader =>
            {
                var (name, used, all) = (reader.GetOrdinal("basis"), reader.GetOrdinal("rows_used"), reader.GetOrdinal("rows_all"));
                while (reader.Read())
                {
                    if (!reader.IsDBNull(name) && PictureValue.Of(reader.GetValue(used)) is long rowsUsed && PictureValue.Of(reader.GetValue(all)) is long rowsAll)
                        bases[reader.GetString(name)] = (rowsUsed, rowsAll);
                }

                return null;
            },
            cancel);
        return new(bases, fault);
    }

    /// <summary>The picture with its rows and its basis, or with its fault.</summary>
    public Picture Read(PictureDefinition definition, BasesRead bases, CancellationToken cancel)
    {
        var picture = definition.Picture;
        if (bases.Fault is { } first)
            return picture with { Fault = first };
        if (!bases.Rows.TryGetValue(definition.Basis.Name, out var basis))
            return picture with { Fault = $"What it rests on is not known: the SQL of all bases gives no row '{definition.Basis.Name}' with numbers." };

        var rows = new List<IReadOnlyList<object?>>();
        var fault = Try(definition.Sql, reader => RowsOf(reader, picture, rows), cancel);
        return fault is null
            ? picture with { Rows = rows, Basis = new(definition.Basis.Rows, basis.Used, basis.All) { Which = definition.Basis.Which } }
            : picture with { Fault = fault };
    }

    private static string? RowsOf(DbDataReader reader, Picture picture, List<IReadOnlyList<object?>> rows)
    {
        while (reader.Read())
        {
            if (rows.Count == DashboardDefinition.MostRows)
                return $"It has more than {DashboardDefinition.MostRows} rows, which no picture can show; its SQL has to gather or limit them.";
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => PictureValue.Of(reader.GetValue(i)))]);
        }

        return picture.Kind == PictureKind.Figure && rows.Count != 1 ? $"It has {rows.Count} rows; its SQL has to give the figures in one." : null;
    }

    // Values of the data are in no message; of tables that pictures don't name nothing is told.
    private string? Try(PictureSql sql, Func<DbDataReader, string?> read, CancellationToken cancel)
    {
        try
        {
            tables.Show(sql.Inputs);
            using var command = connection.CreateCommand();
            command.CommandText = sql.Text;
            using var reader = command.ExecuteReaderAsync(cancel).GetAwaiter().GetResult();
            using var interrupt = cancel.UnsafeRegister(static c => ((DbCommand)c!).Cancel(), command);
            return read(reader);
        }
        catch (TableNotPublishedException e)
        {
            return $"It can't be read: {e.Message}.";
        }
        catch (LakeException e)
        {
            return $"It can't be read: {e.Message}";
        }
        catch (DuckDbException e) when (!cancel.IsCancellationRequested)
        {
            return $"{sql.File}: the engine can't run it: {EngineMessage.WithoutData(e.Message, sql.Text)}";
        }
        catch (DuckDbException e) when (e.ErrorType == DuckDbErrorType.Interrupt)
        {
            throw new OperationCanceledException(e.Message, e, cancel);
        }
    }
}

/// <summary>What figures rest on, as it was read.</summary>
/// <param name="Rows">By the name of a basis.</param>
/// <param name="Fault">Why it could not be read; else null.</param>
internal sealed record BasesRead(IReadOnlyDictionary<string, (long Used, long All)> Rows, string? Fault);
