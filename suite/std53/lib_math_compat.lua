-- std: 5.3
print(math.pow(2, 3), math.log10(100), math.cosh(0), math.sinh(0), math.tanh(0))  -- expect: 8.0	2.0	1.0	0.0	0.0
print(math.frexp(8.5))  -- expect: 0.53125	4
print(math.ldexp(1.5, 3))  -- expect: 12.0
