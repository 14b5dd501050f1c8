// Stands in for the package Microsoft.SqlServer.Server 1.0.0 (MIT, Microsoft), which Microsoft.Data.SqlClient depends
// on and which the partial package index lacks. SqlClient loads it whenever it writes a parameter, although only
// user-defined CLR types, which this product does not have, make real use of it. Same assembly name, version and public
// key. Only in the product while UsePackageStandIns is true; the real package takes its place otherwise.

namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type is stored.</summary>
public enum Format
{
    Unknown = 0,
    Native = 1,
    UserDefined = 2,
}

/// <summary>A type that writes and reads itself.</summary>
public interface IBinarySerialize
{
    void Read(BinaryReader r);

    void Write(BinaryWriter w);
}

/// <summary>Marks a type as a SQL Server user-defined type.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false, AllowMultiple = false)]
public sealed class SqlUserDefinedTypeAttribute(Format format) : Attribute
{
    public Format Format { get; } = format;

    public bool IsByteOrdered { get; set; }

    public bool IsFixedLength { get; set; }

    public int MaxByteSize { get; set; }

    public string? Name { get; set; }

    public string? ValidationMethodName { get; set; }
}

/// <summary>A type that cannot be used as a user-defined type.</summary>
public sealed class InvalidUdtException(string message) : SystemException(message)
{
    public static InvalidUdtException Create(Type udtType, string resourceReason) =>
        new($"'{udtType.FullName}' is an invalid user defined type, reason: {resourceReason}.");
}
