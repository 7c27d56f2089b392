print("a" < "b", "a" < "aa", "" < "a", "Z" < "a", "a" <= "a", "b" > "a", "a" >= "b") -- expect: true	true	true	true	true	true	false
print("a\0b" < "a\0c", "a\0" > "a", "\255" > "a", "\128" > "\127") -- expect: true	true	true	true
print("a" == "a", "a" ~= "b", "a" .. "b" == "ab", "1" == 1, "nil" == nil) -- expect: true	true	true	false	false
print("10" < "9", "10" < "1", "abc" < "abd") -- expect: true	false	true
local s = {}
for w in ("pear Apple fig apple Fig"):gmatch("%a+") do s[#s + 1] = w end
table.sort(s)
print(table.concat(s, " ")) -- expect: Apple Fig apple fig pear
table.sort(s, function(a, b) return a:lower() .. a < b:lower() .. b end)
print(table.concat(s, " ")) -- expect: Apple apple Fig fig pear
print(#"caf\u{E9}", "caf\u{E9}" == "caf\xC3\xA9", "\xe9" < "\u{E9}") -- expect: 5	true	false
print(pcall(function() return "a" < 1 end)) -- expect: false	compare_strings.lua:12: attempt to compare string with number
print(pcall(function() return "a" < nil end)) -- expect: false	compare_strings.lua:13: attempt to compare string with nil
print(pcall(function() return {} < {} end)) -- expect: false	compare_strings.lua:14: attempt to compare two table values
print(pcall(function() return {} < 1 end)) -- expect: false	compare_strings.lua:15: attempt to compare table with number
print(pcall(function() return nil > 1 end)) -- expect: false	compare_strings.lua:16: attempt to compare number with nil
print(pcall(function() return true < false end)) -- expect: false	compare_strings.lua:17: attempt to compare two boolean values
print(pcall(function() return print >= print end)) -- expect: false	compare_strings.lua:18: attempt to compare two function values
