using System.Runtime.CompilerServices;

// Every native signature here is of plain data, so the runtime needs to generate no stubs for them; that saves start-up time.
[assembly: DisableRuntimeMarshalling]
