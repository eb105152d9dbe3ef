using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Results.Dashboards;

namespace ContactCenter.Pipeline.Transformations;

/// <summary>The dashboard of a pipeline as its <c>dashboard.yaml</c> says: which pictures there are, and the SQL of their rows.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Pictures">Its pictures, in their order.</param>
/// <param name="Basis">The SELECT that gives, by the name of a basis (<c>basis</c>), how many rows figures rest on (<c>rows_used</c>) and of how many (<c>rows_all</c>).</param>
public sealed record DashboardDefinition(string Title, IReadOnlyList<PictureDefinition> Pictures, PictureSql Basis)
{
    /// <summary>The most rows that a picture may have.</summary>
    public const int MostRows = 500;
}

/// <summary>A picture as it is defined.</summary>
/// <param name="Picture">The picture without its rows.</param>
/// <param name="Sql">The SELECT of its rows.</param>
/// <param name="Basis">What its figures rest on.</param>
/// <param name="Mark">Where it stands in the file.</param>
public sealed record PictureDefinition(Picture Picture, PictureSql Sql, BasisDefinition Basis, SourceMark Mark);

/// <summary>A SELECT over the tables of a pipeline.</summary>
/// <param name="File">Its file for people.</param>
/// <param name="Text">The SQL, without a <c>;</c> at its end. Put a line break after it: it may end in a comment.</param>
/// <param name="Inputs">The names of the sources, of their quarantines and of the steps' tables that it reads.</param>
public sealed record PictureSql(string File, string Text, IReadOnlyList<string> Inputs);

/// <summary>What figures rest on.</summary>
/// <param name="Name">The name by which the SQL of all bases calls it.</param>
/// <param name="Rows">What a row is, in the plural.</param>
/// <param name="Which">Which rows they are, to stand after that; null if nothing need be said.</param>
public sealed record BasisDefinition(string Name, string Rows, string? Which);
