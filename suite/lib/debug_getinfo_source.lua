local function f(a, b) end local function v(...) end
local i = debug.getinfo(f, "S")
print(i.source, i.short_src, i.what, i.linedefined, i.lastlinedefined) -- expect: @debug_getinfo_source.lua	debug_getinfo_source.lua	Lua	1	1
i = debug.getinfo(print, "S")
print(i.source, i.short_src, i.what, i.linedefined, i.lastlinedefined) -- expect: =[C]	[C]	C	-1	-1
i = debug.getinfo(1, "S")
print(i.source, i.what, i.linedefined, i.lastlinedefined) -- expect: @debug_getinfo_source.lua	main	0	0
i = debug.getinfo(load("return 1", "=(chunk)"), "S")
print(i.source, i.short_src, i.what) -- expect: =(chunk)	(chunk)	main
i = debug.getinfo(load("return 1"), "S")
print(i.source, i.short_src) -- expect: return 1	[string "return 1"]
i = debug.getinfo(load("\n\nlocal x = 1\nreturn function()\n end", "some text\nof two lines")(), "S")
print(i.source == "some text\nof two lines", i.short_src, i.linedefined, i.lastlinedefined) -- expect: true	[string "some text..."]	4	5
