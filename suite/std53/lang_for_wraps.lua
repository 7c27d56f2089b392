-- std: 5.3
-- A loop that ends at the last integer goes on at the first one.
local n = 0
for i = math.maxinteger - 1, math.maxinteger do
  n = n + 1
  if n > 3 then break end
  print(i)
  -- expect: 9223372036854775806
  -- expect: 9223372036854775807
  -- expect: -9223372036854775808
end
for i = 1, 10, 0 do print("never") end
for i = "1", 2 do print(i) end
-- expect: 1.0
-- expect: 2.0
for i = 1e-20, 1, 0.5 do print(i) end
-- expect: 0.0
-- expect: 0.5
-- expect: 1.0
print(pcall(function() for i = 1, {} do end end))  -- expect: false	lang_for_wraps.lua:20: 'for' limit must be a number
print(pcall(function() for i = 1, 2, {} do end end))  -- expect: false	lang_for_wraps.lua:21: 'for' step must be a number
