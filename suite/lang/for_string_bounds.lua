-- strings that are numerals count as numbers here; as initial value they make a loop of floats
for i = "1", 2 do print(i) end
-- expect: 1.0
-- expect: 2.0
for i = 1, "2" do print(i) end
-- expect: 1
-- expect: 2
for i = 1, 2, "1" do print(i) end
-- expect: 1.0
-- expect: 2.0
for i = "0x10", "17" do print(i) end
-- expect: 16.0
-- expect: 17.0
for i = 1, " 2.5 " do print(i) end
-- expect: 1
-- expect: 2
