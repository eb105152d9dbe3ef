using System.Security.Cryptography;
using ContactCenter.Expectations.Masking;
using ContactCenter.Pipeline.Lake.Files;

namespace ContactCenter.Pipeline.Lake;

/// <summary>
/// The keys that tokens of personal data are made under where nobody gives one: made at random once for a lake or a folder of reports, and kept there in a file that only its
/// owner may read, so that the same value has the same token in every command and every run.
/// </summary>
public static class PiiKeys
{
    private const int KeyBytes = 32;

    /// <summary>A mask under a lake's key, in <c>LAKE/_ccq/pii.key</c>.</summary>
    /// <param name="lake">The lake's folder. It need not be there before the first token is made.</param>
    /// <param name="told">Told, in a sentence, when the key can be neither read nor kept; the tokens are then the same within this process only.</param>
    public static PiiMask OfLake(string lake, Action<string> told) => OfFile(PathIn(lake), told);

    /// <summary>A mask under the key of a folder of reports, in <c>FOLDER/.pii-key</c>.</summary>
    /// <param name="folder">The folder. It need not be there before the first token is made.</param>
    /// <param name="told">As for a lake.</param>
    public static PiiMask OfFolder(string folder, Action<string> told) => OfFile(Path.Combine(Path.GetFullPath(folder), ".pii-key"), told);

    /// <summary>Where the key of a lake lies.</summary>
    internal static string PathIn(string lake) => Path.Combine(Path.GetFullPath(lake), DeltaLake.OwnFolder, "pii.key");

    // Read or made when the first token is: without personal data no file appears.
    private static PiiMask OfFile(string path, Action<string> told) => PiiMask.WithKeyFrom(() =>
    {
        try
        {
            return KeptKey(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or FormatException)
        {
            told($"the key that personal data are masked under can't be kept: {e.Message.TrimEnd('.')}. Tokens are of this command alone; set CCQ_PII_KEY to have the same in every one.");
            return RandomNumberGenerator.GetBytes(KeyBytes);
        }
    });

    // The first to give the file its name has made the key; whoever else tried reads it.
    private static byte[] KeptKey(string path)
    {
        if (!File.Exists(path))
        {
            Durable.CreateFolder(Path.GetDirectoryName(path)!);
            Durable.TryWriteNewSecret(path, $"{Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(KeyBytes))}\n");
        }

        var text = File.ReadAllText(path).Trim();
        return text.Length == 2 * KeyBytes && text.All(char.IsAsciiHexDigit)
            ? Convert.FromHexString(text)
            : throw new FormatException($"{path}: expected {2 * KeyBytes} hexadecimal digits, found something else; restore the file, or remove it to have a new key made");
    }
}
