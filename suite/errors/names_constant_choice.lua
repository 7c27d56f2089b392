local function f (value, def)
  return ((value .. def .. (true and "a" or "b")):reverse()):sub(1, 50)
end
print(pcall(f, 1))
-- expect: false	names_constant_choice.lua:2: attempt to concatenate a nil value (local 'def')
