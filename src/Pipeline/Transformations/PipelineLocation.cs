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

    /// <summary>The pipeline's file for people, with <c>/</c> between folders.</summary>
    public string File => IsShipped ? $"pipelines/{Path.GetFileName(Folder)}/{FileName}" : Folder is "" or "." ? FileName : $"{Folder.Replace('\\', '/').TrimEnd('/')}/{FileName}";
}
