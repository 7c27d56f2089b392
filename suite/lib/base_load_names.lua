-- how a chunk's name shows in messages
local function message(name) return select(2, load("x =", name)) end
print(message("=exact")) -- expect: exact:1: unexpected symbol near <eof>
print(message("@file.lua")) -- expect: file.lua:1: unexpected symbol near <eof>
print(message("some text")) -- expect: [string "some text"]:1: unexpected symbol near <eof>
print(message("first line\nsecond line")) -- expect: [string "first line..."]:1: unexpected symbol near <eof>
print(message()) -- expect: [string "x ="]:1: unexpected symbol near <eof>
print(message("=" .. ("n"):rep(80))) -- expect: nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn:1: unexpected symbol near <eof>
print(message("@" .. ("f"):rep(80))) -- expect: ...ffffffffffffffffffffffffffffffffffffffffffffffffffffffff:1: unexpected symbol near <eof>
print(message(("t"):rep(80))) -- expect: [string "ttttttttttttttttttttttttttttttttttttttttttttt..."]:1: unexpected symbol near <eof>
print(select(2, load(function() return nil end, "=never read"))) -- expect:
print(select(2, pcall(load("error('at run time')", "=chunk")))) -- expect: chunk:1: at run time
print(select(2, pcall(load("local a\n\nerror('third')", "@dir/file.lua")))) -- expect: dir/file.lua:3: third
