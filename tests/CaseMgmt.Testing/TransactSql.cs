using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace CaseMgmt.Testing;

/// <summary>Reads Transact-SQL as SQL Server 2019 and later would, without a server.</summary>
public static class TransactSql
{
    /// <summary>What is wrong with the script, with line and column; empty when it parses.</summary>
    public static IReadOnlyList<string> ErrorsIn(string script)
    {
        new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(script), out var errors);
        return [.. errors.Select(e => $"{e.Line}:{e.Column} {e.Message}")];
    }
}
