using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace CaseMgmt.EndToEnd.Tests.Running;

/// <summary>What every journey does on every page it comes to.</summary>
internal static class Journey
{
    private const int Narrow = 320;

    // The start of the page and the browser's own bars are stops without an element.
    private const string IsSeen = """
        () => {
          const at = document.activeElement;
          const box = at.getBoundingClientRect();
          return at === document.body || (at.checkVisibility() && box.width > 1 && box.height > 1);
        }
        """;

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = RunOnlyOptions.Tags("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"),
    };

    // The folder for pictures of every page at both widths, for the eye; none are taken without it.
    private static readonly string? Pictures = Environment.GetEnvironmentVariable("JOURNEY_PICTURES");

    /// <summary>
    /// The page has one heading and a title of its own, axe finds nothing to fault (WCAG 2.2 AA) at full width and at 320 pixels,
    /// and nothing has to be scrolled sideways there but tables in their frame.
    /// </summary>
    public static async Task ShouldBeAccessibleAsync(this IPage page) => (await page.FaultsAsync()).ShouldBeEmpty();

    /// <summary>What <see cref="ShouldBeAccessibleAsync"/> finds, in words that name the page and the width.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(this IPage page)
    {
        var faults = new List<string>();
        var headings = await page.Locator("h1").AllInnerTextsAsync();
        if (headings.Count != 1)
        {
            faults.Add($"{page.Url}: {headings.Count} first headings");
        }

        if (!(await page.TitleAsync()).Contains(" - ", StringComparison.Ordinal))
        {
            faults.Add($"{page.Url}: no title of its own");
        }

        var wide = page.ViewportSize!;
        foreach (var width in new[] { wide.Width, Narrow })
        {
            await page.SetViewportSizeAsync(width, wide.Height);
            await page.PictureAsync(headings[0], width);
            faults.AddRange(
                from fault in (await page.RunAxe(Rules)).Violations
                let nodes = string.Join("; ", fault.Nodes.Take(3).Select(n => n.Html))
                select $"{page.Url} at {width} px: {fault.Id}: {fault.Help} ({nodes})"
            );
            var overflow = await page.EvaluateAsync<int>(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth"
            );
            if (overflow > 0)
            {
                faults.Add($"{page.Url} at {width} px: scrolls sideways by {overflow} px");
            }
        }

        await page.SetViewportSizeAsync(wide.Width, wide.Height);
        return faults;
    }

    /// <summary>Signs in by keyboard alone, on the page where the office asks for it.</summary>
    /// <param name="role">Of the persona.</param>
    public static async Task SignInAsync(this IPage page, string role)
    {
        await page.GotoAsync("/sign-in");
        var group = page.GetByRole(AriaRole.Radio);
        var persona = page.GetByRole(AriaRole.Radio, new() { Name = ", " + role });
        await page.TabToAsync(group.First);
        await page.Keyboard.PressAsync("Space");
        for (var i = await group.CountAsync(); i > 0 && !await persona.IsCheckedAsync(); i--)
        {
            await page.Keyboard.PressAsync("ArrowDown");
        }

        (await persona.IsCheckedAsync()).ShouldBeTrue($"the arrow keys choose the {role}");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => !url.Contains("/sign-in", StringComparison.Ordinal));
    }

    /// <summary>Asks for the figures of the period, as an administrator.</summary>
    /// <returns>The address of the page that shows how it goes.</returns>
    public static async Task<string> CompileAsync(this IPage page, string period)
    {
        await page.GotoAsync("/statistics?period=" + period);
        await page.Locator("form[action*='handler=Compile'] button").First.ClickAsync();
        await page.WaitForURLAsync(url => url.Contains("/statistics/compilations/", StringComparison.Ordinal));
        return new Uri(page.Url).AbsolutePath;
    }

    /// <summary>Goes there by the Tab key; every stop on the way can be seen.</summary>
    public static Task TabToAsync(this IPage page, ILocator target) => page.GoToAsync(target, "Tab");

    /// <summary>Goes to a button or link, which shows that it has the focus, and follows it.</summary>
    public static async Task EnterAsync(this IPage page, ILocator control)
    {
        await page.TabToAsync(control);
        await page.ShouldShowFocusAsync(control);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Goes to a field and types into it.</summary>
    public static async Task TypeIntoAsync(this IPage page, string field, string text)
    {
        await page.TabToAsync(page.Locator(field));
        await page.Keyboard.TypeAsync(text);
    }

    /// <summary>The same backwards.</summary>
    public static Task TabBackToAsync(this IPage page, ILocator target) => page.GoToAsync(target, "Shift+Tab");

    private static async Task GoToAsync(this IPage page, ILocator target, string key)
    {
        const int mostStops = 80;
        for (var stop = 0; stop < mostStops; stop++)
        {
            if (await target.EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync(key);
            (await page.EvaluateAsync<bool>(IsSeen)).ShouldBeTrue($"stop {stop + 1} of {key} on {page.Url} is seen");
        }

        throw new InvalidOperationException($"{mostStops} times {key} on {page.Url} do not lead to {target}.");
    }

    /// <summary>Whoever looks at the window sees where the focus is: the element looks different with it.</summary>
    public static async Task ShouldShowFocusAsync(this IPage page, ILocator target)
    {
        (await target.EvaluateAsync<bool>("e => e === document.activeElement")).ShouldBeTrue($"{target} has the focus");
        await target.ScrollIntoViewIfNeededAsync();
        var place = (await target.BoundingBoxAsync())!;
        var clip = new Clip
        {
            X = Math.Max(0, place.X - 6),
            Y = Math.Max(0, place.Y - 6),
            Width = place.Width + 12,
            Height = place.Height + 12,
        };
        var focused = await page.ScreenshotAsync(new() { Clip = clip });
        await target.EvaluateAsync("e => e.blur()");
        var blurred = await page.ScreenshotAsync(new() { Clip = clip });
        focused.ShouldNotBe(blurred, $"{target} on {page.Url} shows that it has the focus");
        await target.FocusAsync();
    }

    /// <summary>The form was refused: the title says so, the summary has the focus, and its links lead to the fields.</summary>
    public static async Task ShouldShowErrorAsync(this IPage page, string message)
    {
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToContainTextAsync(message);
        await Assertions.Expect(page.Locator(".govuk-error-summary")).ToBeFocusedAsync();
        (await page.TitleAsync()).ShouldStartWith("Error: ");
    }

    private static async Task PictureAsync(this IPage page, string heading, int width)
    {
        if (Pictures is null)
        {
            return;
        }

        var who = page.Locator(".app-header__name");
        var name =
            $"{(await who.CountAsync() == 1 ? (await who.InnerTextAsync()).Split(' ')[0] : "Nobody")} {new Uri(page.Url).AbsolutePath.Replace('/', ' ')} {heading} {width}.png";
        await page.ScreenshotAsync(
            new()
            {
                Path = Path.Combine(Pictures, string.Concat(name.Split(Path.GetInvalidFileNameChars()))),
                FullPage = true,
            }
        );
    }
}
