namespace ContactCenter.Pipeline.Transformations;

/// <summary>Where a pipeline and its suites are.</summary>
/// <param name="Folder">The folder of its <c>pipeline.yaml</c> and its SQL.</param>
/// <param name="Suites">Files and folders of its suites.</param>
public sealed record PipelineLocation(string Folder, IReadOnlyList<string> Suites)
{
    /// <summary>True when it came with the program.</summary>
    public bool IsShipped { get; init; }

    /// <summary>The name of the file that makes a folder a pipeline.</summary>
    public const string FileName = "pipeline.yaml";

    /// <summary>The name of the file beside it that says which pictures of the tables there are.</summary>
    public const string DashboardFileName = "dashboard.yaml";

    /// <summary>The pipeline's file for people, with <c>/</c> between folders.</summary>
    public string File => Shown(FileName);

    /// <summary>The file of the pipeline's dashboard for people.</summary>
    public string DashboardFile => Shown(DashboardFileName);

    private string Shown(string name)
        => IsShipped ? $"pipelines/{Path.GetFileName(Folder)}/{name}" : Folder is "" or "." ? name : $"{Folder.Replace('\\', '/').TrimEnd('/')}/{name}";
}
