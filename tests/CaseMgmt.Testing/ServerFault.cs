using System.Reflection;
using Microsoft.Data.SqlClient;

namespace CaseMgmt.Testing;

/// <summary>An error as SQL Server's client reports it. The client makes them for itself alone: there is no public way.</summary>
public static class ServerFault
{
    private const BindingFlags Inside = BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    /// <param name="number">SQL Server's number: 1205 for a deadlock.</param>
    public static SqlException Of(int number)
    {
        var make = typeof(SqlError)
            .GetConstructors(Inside)
            .First(c =>
                c.GetParameters() is [{ Name: "infoNumber" }, .., { ParameterType: var last }] && last == typeof(int)
            );
        var error = make.Invoke([
            .. make.GetParameters()
                .Select(p =>
                    p.Name == "infoNumber" ? number
                    : p.ParameterType == typeof(string) ? $"error {number}"
                    : p.ParameterType.IsValueType ? Activator.CreateInstance(p.ParameterType)
                    : null
                ),
        ]);
        var errors = (SqlErrorCollection)Activator.CreateInstance(typeof(SqlErrorCollection), nonPublic: true)!;
        typeof(SqlErrorCollection).GetMethod("Add", Inside)!.Invoke(errors, [error]);
        return (SqlException)
            typeof(SqlException)
                .GetMethod("CreateException", Inside, [typeof(SqlErrorCollection), typeof(string)])!
                .Invoke(null, [errors, "16.0"])!;
    }
}
