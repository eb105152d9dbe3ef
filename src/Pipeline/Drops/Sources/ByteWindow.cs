using Microsoft.Win32.SafeHandles;

namespace ContactCenter.Pipeline.Drops.Sources;

/// <summary>A sliding view of a file: the bytes from <see cref="Position"/> on, as many as were asked for. It holds no more than the largest stretch that was kept in view.</summary>
internal sealed class ByteWindow(SafeFileHandle file, long start, Action<long>? onBytes = null)
{
    private const int Chunk = 256 * 1024;

    private byte[] _buffer = new byte[Chunk];
    private int _first;
    private int _end;
    private bool _atEnd;

    /// <summary>The offset in the file of the first byte in view.</summary>
    public long Position { get; private set; } = start;

    /// <summary>The bytes in view; valid until the next <see cref="Grow"/>.</summary>
    public ReadOnlySpan<byte> View => _buffer.AsSpan(_first, _end - _first);

    /// <summary>The bytes in view, for those that must outlive a call.</summary>
    public ReadOnlyMemory<byte> Memory => _buffer.AsMemory(_first, _end - _first);

    /// <summary>Brings more bytes into view, at the end of those that are; false at the end of the file.</summary>
    public bool Grow()
    {
        if (_atEnd)
        {
            return false;
        }

        MakeRoom();
        int read = RandomAccess.Read(file, _buffer.AsSpan(_end), Position + _end - _first);
        _atEnd = read == 0;
        _end += read;
        onBytes?.Invoke(read);
        return read > 0;
    }

    /// <summary>Moves past the first <paramref name="count"/> bytes in view.</summary>
    public void Advance(int count)
    {
        _first += count;
        Position += count;
    }

    /// <summary>Moves to any place of the file.</summary>
    public void Seek(long position)
    {
        if (position >= Position && position <= Position + _end - _first)
        {
            Advance((int)(position - Position));
            return;
        }

        Position = position;
        _first = _end = 0;
        _atEnd = false;
    }

    private void MakeRoom()
    {
        if (_first == _end)
        {
            _first = _end = 0;
            if (_buffer.Length > Chunk)
            {
                _buffer = new byte[Chunk];
            }
        }
        else if (_end == _buffer.Length && _first >= _buffer.Length / 2)
        {
            View.CopyTo(_buffer);
            _end -= _first;
            _first = 0;
        }
        else if (_end == _buffer.Length)
        {
            byte[] larger = new byte[_buffer.Length * 2];
            View.CopyTo(larger);
            _end -= _first;
            _first = 0;
            _buffer = larger;
        }
    }
}
