namespace ContactCenter.Pipeline.Checkpoints;

/// <summary>There is no place for temporary files; nothing was read.</summary>
public sealed class TemporaryFolderException : Exception
{
    private TemporaryFolderException(string path, Exception cause)
        : base($"expected that the temporary folder {path} can be made, found that it can't: {cause.Message.TrimEnd('.')}.", cause)
    {
    }

    /// <summary>Makes the folder and gives its path back.</summary>
    internal static string Create(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            return path;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new TemporaryFolderException(path, e);
        }
    }
}
