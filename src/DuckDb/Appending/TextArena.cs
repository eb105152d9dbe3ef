namespace ContactCenter.DuckDb.Appending;

/// <summary>
/// Memory for the long texts of one chunk, which the garbage collector does not move. DuckDB copies them when it takes the chunk over;
/// after that the memory is used again.
/// </summary>
internal sealed unsafe class TextArena
{
    private const int BlockSize = 1 << 20;
    private readonly List<byte[]> blocks = [];
    private int block = -1;
    private int used;

    /// <summary>Space for at least so many bytes; they are taken only by <see cref="Take"/>.</summary>
    public Span<byte> Reserve(int size)
    {
        if (block >= 0 && blocks[block].Length - used >= size)
            return blocks[block].AsSpan(used, size);

        used = 0;
        while (++block < blocks.Count)
        {
            if (blocks[block].Length >= size)
                return blocks[block].AsSpan(0, size);
        }

        blocks.Add(GC.AllocateUninitializedArray<byte>(Math.Max(BlockSize, size), pinned: true));
        return blocks[block].AsSpan(0, size);
    }

    /// <summary>Takes the first bytes of what was reserved last.</summary>
    public byte* Take(int size)
    {
        fixed (byte* start = &blocks[block][used])
        {
            used += size;
            return start;
        }
    }

    /// <summary>Forgets all texts. Blocks beyond the usual size are let go.</summary>
    public void Reset()
    {
        blocks.RemoveAll(static block => block.Length > BlockSize);
        (block, used) = (-1, 0);
    }
}
