using System.CommandLine;

var root = new RootCommand("Operator's commands of CaseMgmt");

return await root.Parse(args).InvokeAsync();
