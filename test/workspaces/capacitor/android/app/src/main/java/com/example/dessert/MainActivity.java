package com.example.dessert;

import com.getcapacitor.BridgeActivity;

public class MainActivity extends BridgeActivity {}
