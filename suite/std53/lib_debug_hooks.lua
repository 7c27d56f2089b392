-- std: 5.3
-- Lua 5.3: a numeric loop goes to its end before its body; what variables without a name are called
local function lines (source)
  local seen = {}
  local f = load(source)
  debug.sethook(function (_, line) seen[#seen + 1] = line end, "l")
  f()
  debug.sethook()
  seen[#seen] = nil
  return table.concat(seen, " ")
end
print(lines("for i = 1, 4 do a = 1 end")) -- expect: 7 1 1 1 1 1
print(lines("for i = 1, 4 do\n  a = 1\nend")) -- expect: 7 1 2 1 2 1 2 1 2 1 3
print(lines("for i = 1, 2 do for j = 1, 2 do a = 1 end end")) -- expect: 7 1 1 1 1 1 1 1
print(lines("for i = 1, 0 do a = 1 end")) -- expect: 7 1
print(lines("for i, v in ipairs{1, 2} do a = 1 end")) -- expect: 7 1 1 1
print(lines("local i = 0 while i < 3 do i = i + 1 end")) -- expect: 7 1 1 1 1

print(debug.getlocal(0, 1)) -- expect: (*temporary)	0
print(debug.getlocal(0, 2)) -- expect: (*temporary)	2
print((function (...) return debug.getlocal(1, -1) end)("extra")) -- expect: (*vararg)	extra
