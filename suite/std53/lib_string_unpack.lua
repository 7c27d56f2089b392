-- std: 5.3
-- A zero at the end of a string is not missed; positions before the string.
print(string.unpack("z", "ab")) -- expect: ab	4
print(string.unpack("z", "ab\0c")) -- expect: ab	4
print(pcall(string.unpack, "z", "ab", 9))
-- expect: false	bad argument #3 to 'string.unpack' (initial position out of string)
print(pcall(string.unpack, "b", "ab", -9))
-- expect: false	bad argument #3 to 'string.unpack' (initial position out of string)
print(pcall(string.unpack, "b", "ab", 0))
-- expect: false	bad argument #3 to 'string.unpack' (initial position out of string)
print(string.dump(function() end):byte(1, 6)) -- expect: 27	76	117	97	83	0
