print("tab:\t| quote:\" | backslash:\\ | apostrophe:\'") -- expect: tab:	| quote:" | backslash:\ | apostrophe:'
print('single "quoted" \'text\'') -- expect: single "quoted" 'text'
print("\65\066\x43\x64", "\u{48}\u{49}") -- expect: ABCd	HI
print(#"\0", #"a\0b", ("a\0b"):byte(1, -1)) -- expect: 1	3	97	0	98
print(("\a\b\f\n\r\t\v"):byte(1, -1)) -- expect: 7	8	12	10	13	9	11
print("line one\
line two")
-- expect: line one
-- expect: line two
print("one\z
       two\z

       three")
-- expect: onetwothree
print(#"\u{7FFFFFFF}", ("\u{7FFFFFFF}"):byte(1, -1)) -- expect: 6	253	191	191	191	191	191
print(("\u{20AC}"):byte(1, -1)) -- expect: 226	130	172
print(#"\u{10FFFF}", #"\u{0}", #"\u{7F}", #"\u{80}") -- expect: 4	1	1	2
print(("\255\xff\xFe"):byte(1, -1)) -- expect: 255	255	254
print("\1234") -- expect: {4
print(#"\1\01\001") -- expect: 3
print("a" .. 'b' .. [[c]]) -- expect: abc
print("-- no comment", '[[no long]]')
-- expect: -- no comment	[[no long]]
