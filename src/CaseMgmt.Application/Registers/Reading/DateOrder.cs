namespace CaseMgmt.Application.Registers.Reading;

/// <summary>
/// Looks whether the days of a column are written month first, which one cell alone does not show: <c>04/05/2022</c> is a day
/// either way. A column in which some cell can be read in no other way, and none with the day first, is not guessed at.
/// </summary>
internal sealed class DateOrder(RegisterForm form, RegisterHeader header)
{
    private readonly Seen[] columns =
    [
        .. form.Described.Where(c => c.HoldsDates && header.Has(c.Name)).Select(c => new Seen(c.Name)),
    ];

    public void Look(RegisterRow row)
    {
        foreach (var column in columns)
        {
            // As the row itself reads it: a spreadsheet may set a space before "pm" that is none of the usual ones.
            foreach (var day in row.Cell(column.Name)?.Split(';', StringSplitOptions.TrimEntries) ?? [])
            {
                column.Look(day, row.Line);
            }
        }
    }

    /// <exception cref="UnreadableRegisterException">A column can only be read month first.</exception>
    public void RefuseMonthFirst()
    {
        if (columns.FirstOrDefault(c => c.IsMonthFirst) is { } column)
        {
            throw new UnreadableRegisterException(
                "file.month_first",
                $"The days under {header.HeadingOf(column.Name)} can only be read month first: {column.MonthFirst} in row {column.Line}. They are read day first here, so nothing of the file was taken. Have the column shown as 21/04/2022 or 2022-04-21 in the spreadsheet, save it and import again."
            );
        }
    }

    private sealed class Seen(string name)
    {
        private bool dayFirst;
        private bool eitherWay;
        private bool otherwise;

        public string Name { get; } = name;

        public string? MonthFirst { get; private set; }

        public int Line { get; private set; }

        // Where other cells can be read and none is in doubt, the one cell is a slip, and its row alone is rejected.
        public bool IsMonthFirst => MonthFirst is not null && !dayFirst && (eitherWay || !otherwise);

        public void Look(string cell, int line)
        {
            switch (WrittenDay.NumbersBeforeYear(cell))
            {
                case (<= 12, > 12):
                    (MonthFirst, Line) = MonthFirst is null ? (cell, line) : (MonthFirst, Line);
                    break;
                case (> 12, <= 12):
                    dayFirst = true;
                    break;
                case (<= 12, <= 12) both:
                    eitherWay = eitherWay || both.First != both.Second;
                    break;
                default:
                    // 2022-04-21 and 21 Apr 2022 are in no doubt.
                    otherwise = true;
                    break;
            }
        }
    }
}
