using System.Text.Json;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>A fault of what was to be kept, not of the moment: at the next attempt it is the same.</summary>
public static class DataFault
{
    /// <summary>
    /// Is this what the exception comes to? A number or day that does not fit, a text that is none; SQLite says 18 (too
    /// large), 19 (a constraint) or 20 (another type); SQL Server 515 (nothing where something must be), 547 (a
    /// constraint), 2601 and 2627 (there already), 2628 and 8152 (too long), 220 and 8115 (too large), 241, 242, 245 and 8114
    /// (no value of its type).
    /// </summary>
    public static bool IsBehind(Exception? fault) =>
        fault switch
        {
            null => false,
            ArithmeticException or FormatException or InvalidCastException or JsonException => true,
            // Days before the calendar's first or after its last, half of a character.
            ArgumentException => true,
            SqliteException sqlite => sqlite.SqliteErrorCode is 18 or 19 or 20,
            SqlException server => server.Number
                is 220
                    or 241
                    or 242
                    or 245
                    or 515
                    or 547
                    or 2601
                    or 2627
                    or 2628
                    or 8114
                    or 8115
                    or 8152,
            _ => IsBehind(fault.InnerException),
        };
}
