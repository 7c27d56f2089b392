print(("hello 123 world"):match("%d+"), ("hello"):match("(h)(e)"), ("hello"):match("x"), ("hello"):match("^(.-)l"), ("hello"):match("()")) -- expect: 123	h	nil	he	1
print(("2024-01-15"):match("(%d+)-(%d+)-(%d+)")) -- expect: 2024	01	15
print(("  trim  "):match("^%s*(.-)%s*$") .. "|") -- expect: trim|
print(("key=val"):match("^(%w+)=(%w*)$"), ("=val"):match("^(%w+)=(%w*)$")) -- expect: key	nil
print(("abc"):match(".", 2), ("abc"):match(".", -1), ("abc"):match("b()"), ("abc"):match("^b", 2), ("abc"):match("", 4), ("abc"):match("", 5)) -- expect: b	c	3	b		nil
print(("[[x]]"):match("%[%[(.*)%]%]"), ("a.b.c"):match("(.*)%."), ("a.b.c"):match("(.-)%."), ("/usr/lib/x.so"):match("([^/]*)$"), ("/usr/lib/x.so"):match("%.(%w+)$")) -- expect: x	a.b	a	x.so	so
print(("f(a(b)c)d"):match("%b()"), ("((("):match("%b()"), ("{a{b}}"):match("%b{}"), ("xaay"):match("%bxy")) -- expect: (a(b)c)	nil	{a{b}}	xaay
print(("THE (quick) fox"):find("%((%a+)%)"), ("THE (quick) fox"):match("%f[%a]%a+%f[%A]"), ("foo123"):match("%f[%d]%d+"), ("x"):match("%f[^%z]x")) -- expect: 5	THE	123	x
print(("aXb"):match("%u"), ("aXb"):match("%l+"), ("a1_"):match("[%w_]+"), ("a]b"):match("[]]"), ("a-b"):match("[a%-]+"), ("a^b"):match("[b^]")) -- expect: X	a	a1_	]	a-	^
print(("abc123"):match("[^%d]+"), ("x=1"):match("[=]"), ("a-z"):match("[a-]+"), ("0x1F"):match("^0[xX](%x+)$"), ("tab\t"):match("%c") == "\t", ("a!b"):match("%p")) -- expect: abc	=	a-	1F	true	!
print(("abab"):match("(ab)%1"), ("abcd"):match("(a)(b)%2"), ("'quoted' \"x\""):match("(['\"])(.-)%1"), ("xx"):match("(x)%1"), ("xy"):match("(x)%1")) -- expect: ab	nil	'	x	nil
print(("aaa"):match("a-"), ("aaa"):match("a-$"), ("aaab"):match("a*b"), ("b"):match("a?b"), ("aab"):match("a?b"), ("aaa"):match("a+"), ("bbb"):match("a*")) -- expect: 	aaa	aaab	b	ab	aaa	
print(#("a\0b"):match("%z"), #("x\0y"):match("[%z]"), ("%d"):match("%%d"), ("a.b"):match("a%.b"), ("\xe9t\xe9"):match("[\x80-\xff]"), #("\xe9t\xe9"):match(".+")) -- expect: 1	1	%d	a.b	é	3
print(("nested (a (b) c) end"):match("%((.-)%)"), ("k1=v1;k2=v2"):match("k2=(%w+)"), ("  x"):match("^%s+()"), ("ab"):match("((a)(b))")) -- expect: a (b	v2	3	ab	a	b
