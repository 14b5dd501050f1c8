namespace CaseMgmt.Infrastructure.Registers;

/// <summary>The cells of a workbook's row as they are read, within bounds. Blank ones at its end are left out.</summary>
/// <param name="mostText">Characters of all rows together: a text that cells share or that is repeated is small in the file, however many show it.</param>
internal sealed class RowCells(long mostText)
{
    private readonly List<string> cells = [];
    private long row;
    private long left = mostText;
    private int rows;
    private int length;

    public void Begin(long number)
    {
        (row, length) = (number, 0);
        cells.Clear();
        Count();
    }

    /// <summary>One more row; also of one that is told by a number of repetitions.</summary>
    public void Count()
    {
        if (++rows > ReadBounds.MostRows)
        {
            throw ReadBounds.TooManyRows();
        }
    }

    public void Put(int column, string value)
    {
        if (value.Length == 0)
        {
            return;
        }

        length += value.Length;
        if (length > ReadBounds.LongestRow)
        {
            throw ReadBounds.RowTooLong(row);
        }

        if (column >= ReadBounds.MostColumns)
        {
            throw ReadBounds.TooWide(row);
        }

        while (cells.Count <= column)
        {
            cells.Add("");
        }

        cells[column] = value;
    }

    public string[] End()
    {
        Spend();
        return [.. cells];
    }

    public void Spend()
    {
        left -= length;
        if (left < 0)
        {
            throw ReadBounds.TooManyRows();
        }
    }
}
