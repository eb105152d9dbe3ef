namespace ContactCenter.Cli.Tests.Faults;

/// <summary>What <c>/dev/full</c> is to a program: every write fails.</summary>
internal sealed class FullStream : MemoryStream
{
    public override void Write(byte[] buffer, int offset, int count) => throw Refusal();

    public override void Write(ReadOnlySpan<byte> buffer) => throw Refusal();

    public override void WriteByte(byte value) => throw Refusal();

    private static IOException Refusal() => new("No space left on device");
}
