-- Calls of the library whose last argument gives several values, in functions that loop over them.
local text, t = "abc", { [0] = 7, 1, 2 }
local function least(n)
  local s = 0
  for i = 1, n do
    local k = math.min(9, text:find("", i, true))
    s = s * 10 + (t[k] or 5)
  end
  return s
end
local function most(n)
  local s = 0
  for i = 1, n do s = s + math.max(1, text:find("b", i, true)) end
  return s
end
print(least(3), least(1)) -- expect: 712	7
print(most(2), pcall(function() return most(3) end)) -- expect: 4	false	attempt to compare number with nil
