print(math.pi, ("%.15f"):format(math.pi), math.type(math.pi), math.pi // 1, math.floor(math.pi)) -- expect: 3.1415926535898	3.141592653589793	float	3.0	3
