using System.Runtime.InteropServices;

namespace ContactCenter.DuckDb.Interop;

/// <summary>
/// An object of libduckdb that is freed exactly once, and before the object it belongs to: it keeps its owner alive, whatever the order
/// in which the caller, or the garbage collector, lets them go.
/// </summary>
internal abstract class NativeHandle : SafeHandle
{
    private readonly SafeHandle? owner;

    protected NativeHandle(nint value, SafeHandle? owner)
        : base(0, ownsHandle: true)
    {
        if (owner is not null)
        {
            var added = false;
            owner.DangerousAddRef(ref added);
            this.owner = owner;
        }

        SetHandle(value);
    }

    public override bool IsInvalid => handle == 0;

    protected sealed override bool ReleaseHandle()
    {
        Free(handle);
        owner?.DangerousRelease();
        return true;
    }

    protected abstract void Free(nint value);
}
