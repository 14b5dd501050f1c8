using CaseMgmt.Domain.Shared;

namespace CaseMgmt.Application.Common;

/// <summary>A list as a file of its own: what the page shows, all of its pages, to be sorted and counted elsewhere.</summary>
/// <param name="Name">Of the file, without its ending.</param>
/// <param name="Columns">Their headings, in the order of the cells.</param>
/// <param name="Rows">Texts, days and whole numbers; null for an empty cell.</param>
public sealed record ListFile(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

public enum ListFormat
{
    Csv,
    Xlsx,
}

/// <summary>Writes a list in one form. A text in it is a text to every spreadsheet, and never a formula.</summary>
public interface IListWriter
{
    ListFormat Format { get; }

    string MediaType { get; }

    byte[] Write(ListFile list);
}

/// <summary>A list as it was written.</summary>
/// <param name="Name">Of the file, with its ending.</param>
public sealed record WrittenList(string Name, string MediaType, byte[] Content);

internal static class ListWriting
{
    public static WrittenList Write(this IEnumerable<IListWriter> writers, ListFile list, ListFormat format)
    {
        var writer = writers.Single(w => w.Format == format);
        return new WrittenList($"{list.Name}.{CodeText.Of(format)}", writer.MediaType, writer.Write(list));
    }
}
