-- Lua 5.3: a numeric loop goes to its end before its body; what variables without a name are called
local function lines (source)
  local seen = {}
  local f = load(source)
  debug.sethook(function (_, line) seen[#seen + 1] = line end, "l")
  f()
  debug.sethook()
  seen[#seen] = nil
  print(table.concat(seen, " "))
end
lines("for i = 1, 4 do a = 1 end")
lines("for i = 1, 4 do\n  a = 1\nend")
lines("for i = 1, 2 do for j = 1, 2 do a = 1 end end")
lines("for i = 1, 0 do a = 1 end")
lines("for i, v in ipairs{1, 2} do a = 1 end")
lines("local i = 0 while i < 3 do i = i + 1 end")

print(debug.getlocal(0, 1))
print(debug.getlocal(0, 2))
print((function (...) return debug.getlocal(1, -1) end)("extra"))
